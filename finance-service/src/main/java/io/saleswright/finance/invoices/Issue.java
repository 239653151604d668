package io.saleswright.finance.invoices;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as it was written; never changed afterwards.
 *
 * @param number the invoice's number for people
 * @param title the name on it
 * @param taxRate tax in percent of the net amount
 * @param net the amount without tax
 * @param tax the tax; net and tax add up to the gross amount
 * @param issuedOn the invoice's date
 * @param by staff id of whoever issued it
 * @param policyVersion version of the policy that allowed the rate
 * @param titleReason why the title is another one than was verified with the customer; null when it
 *     is the same or none was verified (FIN-02)
 */
public record Issue(
    String number,
    String title,
    BigDecimal taxRate,
    Money net,
    Money tax,
    LocalDate issuedOn,
    String by,
    int policyVersion,
    @Nullable String titleReason) {}
