/** The help centre: portals, their categories and their articles. */
import type { Route } from '../../rails/routes.ts'
import { articleRoutes } from './articles.ts'
import { categoryRoutes } from './categories.ts'
import { portalRoutes } from './portals.ts'

export const helpCenter: readonly Route[] = [...portalRoutes, ...categoryRoutes, ...articleRoutes]
