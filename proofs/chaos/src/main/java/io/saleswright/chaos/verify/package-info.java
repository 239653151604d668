/**
 * Compares what clients remember with every store and topic, beside the rules of the check, and
 * reports it.
 */
@NullMarked
package io.saleswright.chaos.verify;

import org.jspecify.annotations.NullMarked;
