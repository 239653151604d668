/**
 * Decides what every service shows of itself and how it behaves as a process, by defaults that a
 * service may override: logs, health, metrics, traces, limits, shutdown. All of that is data in
 * {@code platform-defaults.properties}. What tells whether it keeps up is shown to administrators.
 */
@NullMarked
package io.saleswright.platform.observability;

import org.jspecify.annotations.NullMarked;
