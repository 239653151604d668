/**
 * Ways to let something go wrong at a chosen moment: connections that break and senders that fail.
 * Everything behind them is real.
 */
@NullMarked
package io.saleswright.testkit.fault;

import org.jspecify.annotations.NullMarked;
