package io.saleswright.finance.bankfiles.reading;

import io.saleswright.platform.kernel.Money;

/** The balances that whoever hands a file in says, because the file does not. */
public record Balances(Money opening, Money closing) {}
