/**
 * What is offered to a customer: lines from the catalogue and free ones, and on which terms
 * (QUO-01). Decides what any offer must be like and what it comes to; knows neither quotes nor
 * contracts. CORE module.
 */
@NullMarked
package io.saleswright.contract.offers;

import org.jspecify.annotations.NullMarked;
