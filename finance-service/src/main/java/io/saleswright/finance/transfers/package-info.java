/**
 * Decides what becomes of the transfers on our bank accounts: each waits until a person, or the one
 * exact rule, says whose payment it is, and then there is one payment for it (FIN-09, FIN-16). Owns
 * one transfer per movement that a bank told. What the payment covers is the payments' business.
 * CORE module.
 */
@NullMarked
package io.saleswright.finance.transfers;

import org.jspecify.annotations.NullMarked;
