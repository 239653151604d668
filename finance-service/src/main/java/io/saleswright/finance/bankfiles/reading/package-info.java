/**
 * Reads the files of banks: CAMT.053 of ISO 20022, and CSV as a profile of the policy describes it.
 * Files come from outside, so nothing is fetched, expanded or believed. Decides nothing.
 */
@NullMarked
package io.saleswright.finance.bankfiles.reading;

import org.jspecify.annotations.NullMarked;
