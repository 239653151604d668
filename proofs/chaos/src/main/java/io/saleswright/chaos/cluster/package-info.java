/**
 * Decides which processes a run consists of, how they find each other through links that can be
 * cut, and how one of them is killed, paused and started again. It knows nothing of orders and
 * money.
 */
@NullMarked
package io.saleswright.chaos.cluster;

import org.jspecify.annotations.NullMarked;
