package io.saleswright.finance.budgets;

import io.saleswright.finance.planning.Reallocation.Place;
import io.saleswright.platform.kernel.Money;

/**
 * A decision to move money between lines or months.
 *
 * @param from where it is taken from
 * @param to where it goes
 * @param amount how much
 * @param reason why
 */
public record MoveMoney(Place from, Place to, Money amount, String reason) {}
