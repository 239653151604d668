package io.saleswright.finance.creditnotes;

import io.saleswright.finance.disputes.Disputes;
import io.saleswright.finance.invoices.InvoiceRequests;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.receivables.ReceivableClaims;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class CreditNotesConfiguration {

  @Bean
  CreditNoteFollowUp creditNoteFollowUp(
      Aggregates<CreditNote> notes,
      CreditNoteSearch search,
      ReceivableClaims claims,
      InvoiceRequests invoices,
      CreditNoteNumbers numbers,
      Supplier<CreditNoteRules> rules) {
    return new CreditNoteFollowUp(notes, search, claims, invoices, numbers, rules);
  }

  @Bean
  CreditNoteGrounds creditNoteGrounds(
      Aggregates<CreditNote> notes,
      Aggregates<CreditFile> files,
      CreditNoteSearch search,
      Disputes complaints) {
    return new CreditNoteGrounds(notes, files, search, complaints);
  }

  @Bean
  CreditNoteRequests creditNoteRequests(
      Aggregates<CreditNote> notes,
      Aggregates<CreditFile> files,
      Aggregates<Receivable> receivables,
      InvoiceRequests invoices,
      CreditNoteSearch search,
      CreditNoteGrounds grounds,
      Supplier<CreditNoteRules> rules) {
    return new CreditNoteRequests(notes, files, receivables, invoices, search, grounds, rules);
  }

  @Bean
  CreditNoteDesk creditNoteDesk(
      Scoped<CreditNote> notes,
      Scoped<Receivable> receivables,
      CreditNoteSearch search,
      CreditNoteRequests requests,
      CreditNoteFollowUp followUp,
      InvoiceRequests invoices,
      CreditNoteNumbers numbers,
      NoteFollowers followers,
      CreditNoteGrounds grounds,
      Supplier<CreditNoteRules> rules) {
    return new CreditNoteDesk(
        notes,
        receivables,
        search,
        requests,
        followUp,
        invoices,
        numbers,
        followers,
        grounds,
        rules);
  }
}
