package io.saleswright.finance.books;

import io.saleswright.platform.kernel.Money;

/**
 * One figure of a month, in one currency.
 *
 * @param entries how many entries it adds up; 0 where it is none of the month alone
 */
public record Figure(FigureKind kind, Money amount, long entries) {}
