/**
 * Decides what every service shows of itself and how it behaves as a process unless it is told
 * otherwise: logs, health, metrics, traces, limits, shutdown. All of that is data in {@code
 * platform-defaults.properties}.
 */
@NullMarked
package io.saleswright.platform.observability;

import org.jspecify.annotations.NullMarked;
