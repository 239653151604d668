/**
 * What is spoken of an offer with the customer: rounds of negotiation, questions and answers
 * (QUO-03, QUO-05). CORE module.
 */
@NullMarked
package io.saleswright.contract.negotiations;

import org.jspecify.annotations.NullMarked;
