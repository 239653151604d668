package io.saleswright.finance.risk.web;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;

/**
 * What is owed by a customer, or for the orders of a salesperson or region.
 *
 * @param of identity of the customer or salesperson, or the region; empty where orders tell none
 * @param orders of how many orders
 * @param owed what is owed
 * @param overdue what of it is overdue
 * @param share of all that the reader sees in this currency, in percent
 */
record ExposureRow(String of, long orders, Money owed, Money overdue, BigDecimal share) {}
