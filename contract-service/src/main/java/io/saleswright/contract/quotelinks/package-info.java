/**
 * The way in for customers without a login who were sent a quote: links to one version of it, made
 * and ended by our people; behind them the customer reads that version, and accepts or declines it
 * (QUO-07).
 */
@NullMarked
package io.saleswright.contract.quotelinks;

import org.jspecify.annotations.NullMarked;
