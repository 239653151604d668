package io.saleswright.finance.transfers.persistence;

import static io.saleswright.finance.transfers.BankTransferStep.CONFIRM_TRANSFER;
import static io.saleswright.finance.transfers.BankTransferStep.READ;
import static io.saleswright.finance.transfers.BankTransferStep.TAKE_OVER_TRANSFER;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.finance.invoices.Invoice;
import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.transfers.BankTransfer;
import io.saleswright.finance.transfers.BankTransferDesk;
import io.saleswright.finance.transfers.BankTransferSearch;
import io.saleswright.finance.transfers.CandidateSearch;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.work.StoredWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The store of the bank transfers. Whose they are is not known when they come, so they are seen by
 * those who see everything.
 */
@Configuration(proxyBeanMethods = false)
class BankTransfersPersistence {

  private static final AggregateType<BankTransfer> TRANSFERS =
      AggregateType.of("bank-transfers", "bank transfer", BankTransfer.class)
          .publishingTo("finance.bank-transfers.v1")
          .scopedBy(Scoping.unlimitedOnly())
          .listedBy(MongoBankTransfers.STAGE)
          .listedBy(MongoBankTransfers.OWNER)
          .listedBy(MongoBankTransfers.STATEMENT)
          .listedBy(MongoBankTransfers.CUSTOMER)
          .indexedBy(Indexes.ascending(MongoBankTransfers.PAYMENT))
          .indexedBy(Indexes.ascending(MongoBankTransfers.WAITING, "_id"))
          .indexedBy(Indexes.ascending(MongoBankTransfers.UNFINISHED))
          .indexedBy(Indexes.ascending(MongoCandidates.PARTY))
          .indexedBy(Indexes.ascending(MongoCandidates.PARTY_ACCOUNT));

  @Bean
  EnvelopeStore<BankTransfer> bankTransfers(EnvelopeStores stores, Telling<BankTransfer> telling) {
    return stores.open(TRANSFERS.telling(telling));
  }

  @Bean
  Scoped<BankTransfer> scopedBankTransfers(EnvelopeStore<BankTransfer> bankTransfers) {
    return bankTransfers.scoped();
  }

  @Bean
  BankTransferSearch bankTransferSearch(
      EnvelopeStore<BankTransfer> bankTransfers, EnvelopeStore<Payment> payments) {
    return new MongoBankTransfers(bankTransfers, payments);
  }

  @Bean
  CandidateSearch candidateSearch(
      EnvelopeStore<BankTransfer> bankTransfers,
      EnvelopeStore<Receivable> receivables,
      EnvelopeStore<Invoice> invoices,
      CustomerNames names) {
    return new MongoCandidates(bankTransfers, receivables, invoices, names);
  }

  @Bean
  StoredWork<BankTransfer> bankTransferWork(
      EnvelopeStore<BankTransfer> bankTransfers, BankTransferDesk desk) {
    return StoredWork.of("bank-transfer", "/api/bank-transfers", bankTransfers, READ)
        .waitingWhere(MongoBankTransfers::waitsFor, MongoBankTransfers::turns)
        .open(Filters.exists(MongoBankTransfers.WAITING))
        .ownedBy(MongoBankTransfers.OWNER, MongoBankTransfers::owner)
        .shownAs(
            MongoBankTransfers::name, transfer -> transfer.entry().party(), it -> it.stage().name())
        .answeredBy(desk::possible, CONFIRM_TRANSFER)
        .takenOverBy(TAKE_OVER_TRANSFER);
  }
}
