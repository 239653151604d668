package io.saleswright.finance.samples;

import io.saleswright.finance.samples.Sampled.Outcome;
import io.saleswright.platform.kernel.EventType;

/**
 * Audit noted what it found about an expense of a sample; management is told of what is not in
 * order (EXP-12, COMM-12).
 *
 * @param sampleId identity of the sample
 * @param expenseId identity of the expense
 * @param number the expense's number for people
 * @param outcome what was found, such as UNTRUE
 * @param by staff id of who noted it
 */
@EventType("finance.ExpenseExamined.v1")
public record ExpenseExamined(
    String sampleId, String expenseId, String number, Outcome outcome, String by) {}
