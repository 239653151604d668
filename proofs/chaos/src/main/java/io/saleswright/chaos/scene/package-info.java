/**
 * Scenes that a run plays at least once each, beside all orders: people who want the same at the
 * same moment, and work that is under way when its service is killed. What has to be so afterwards
 * is remembered, and judged when all is at rest.
 */
@NullMarked
package io.saleswright.chaos.scene;

import org.jspecify.annotations.NullMarked;
