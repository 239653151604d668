/**
 * CORE. What inside sales reports of a day's work to those above them, who note it (SEC-13). A
 * report is corrected until it is noted, and stays as it is then.
 */
@NullMarked
package io.saleswright.customer.reports;

import org.jspecify.annotations.NullMarked;
