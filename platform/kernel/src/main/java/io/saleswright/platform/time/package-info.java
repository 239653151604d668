/**
 * Decides what time means at the company: which days and hours are worked, what "the same day" is,
 * when a step is due. Working time, rest days and holidays are data. Reads no clock by itself: the
 * moment always comes from the caller, who gets it from the service's one time source.
 */
@NullMarked
package io.saleswright.platform.time;

import org.jspecify.annotations.NullMarked;
