/**
 * Reads the company's working time and holidays from files, the shipped ones and the installation's
 * own, and gives every service its one time source. What the calendar means is decided in {@code
 * time}.
 *
 * <p>Why it is so: {@code docs/adr/0008-rules-and-clocks-are-data.md}.
 */
@NullMarked
package io.saleswright.platform.calendar;

import org.jspecify.annotations.NullMarked;
