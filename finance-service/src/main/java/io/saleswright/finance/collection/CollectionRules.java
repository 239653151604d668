package io.saleswright.finance.collection;

import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.util.function.Function;

/**
 * What the company says about the collection list.
 *
 * @param ages the age classes that were in force at a moment
 * @param calendar the company's days
 */
public record CollectionRules(Function<Instant, AgeClasses> ages, WorkCalendar calendar) {}
