package io.saleswright.finance.commitments;

import io.saleswright.finance.commitments.Hold.Kind;
import io.saleswright.platform.kernel.Money;

/**
 * What an expense asks of an account.
 *
 * @param expenseId the expense
 * @param turn counts what this expense asks for, over all accounts
 * @param kind what it wants
 * @param amount how much, in the currency of the budget; nothing when it gives back
 * @param exempt whether it may go over the budget, because a higher chain decides (EXP-07)
 */
public record Ask(String expenseId, long turn, Kind kind, Money amount, boolean exempt) {}
