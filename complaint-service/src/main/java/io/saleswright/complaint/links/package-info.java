/**
 * The way in for customers without a login: links to one order of one customer, made and ended by
 * our people; behind them the customer complains and sees what became of that (CMP-01).
 */
@NullMarked
package io.saleswright.complaint.links;

import org.jspecify.annotations.NullMarked;
