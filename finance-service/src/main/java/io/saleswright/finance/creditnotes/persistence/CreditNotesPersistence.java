package io.saleswright.finance.creditnotes.persistence;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.finance.creditnotes.CreditFile;
import io.saleswright.finance.creditnotes.CreditNote;
import io.saleswright.finance.creditnotes.CreditNoteDesk;
import io.saleswright.finance.creditnotes.CreditNoteNumbers;
import io.saleswright.finance.creditnotes.CreditNoteSearch;
import io.saleswright.finance.creditnotes.CreditNoteStage;
import io.saleswright.finance.creditnotes.CreditNoteStep;
import io.saleswright.finance.sellers.Seller;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.work.StoredWork;
import java.time.InstantSource;
import org.bson.conversions.Bson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the credit notes, whom they belong to, and their numbers. */
@Configuration(proxyBeanMethods = false)
class CreditNotesPersistence {

  private static final AggregateType<CreditNote> NOTES =
      AggregateType.of("credit-notes", "credit note", CreditNote.class)
          .publishingTo("finance.credit-notes.v1")
          .listedBy(MongoCreditNotes.ORDER)
          .listedBy(MongoCreditNotes.CUSTOMER)
          .listedBy(MongoCreditNotes.STAGE)
          .listedBy(MongoCreditNotes.SALESPERSON)
          .listedBy(MongoCreditNotes.TEAM)
          .listedBy(MongoCreditNotes.REGION)
          .listedBy(MongoCreditNotes.GROUND)
          .scopedBy(
              new Scoping<>(
                  note -> note.deal().owner().belonging(),
                  MongoCreditNotes.SALESPERSON,
                  MongoCreditNotes.TEAM,
                  MongoCreditNotes.REGION,
                  null,
                  MongoCreditNotes.SHARED_WITH))
          .indexedBy(Indexes.ascending(MongoCreditNotes.OPEN_SINCE))
          .claiming(MongoCreditNotes.CLAIMED)
          .claiming(SeriesNumbers.NUMBER)
          .claiming(SeriesNumbers.COUNTER);

  private static final AggregateType<CreditFile> FILES =
      AggregateType.of("credit-files", "file of credit notes", CreditFile.class);

  @Bean
  EnvelopeStore<CreditFile> creditFiles(EnvelopeStores stores) {
    return stores.open(FILES);
  }

  @Bean
  EnvelopeStore<CreditNote> creditNotes(EnvelopeStores stores, Telling<CreditNote> telling) {
    return stores.open(NOTES.telling(telling));
  }

  @Bean
  Scoped<CreditNote> scopedCreditNotes(EnvelopeStore<CreditNote> creditNotes) {
    return creditNotes.scoped();
  }

  @Bean
  CreditNoteSearch creditNoteSearch(EnvelopeStore<CreditNote> creditNotes) {
    return new MongoCreditNotes(creditNotes);
  }

  @Bean
  CreditNoteNumbers creditNoteNumbers(EnvelopeStore<CreditNote> creditNotes, Seller seller) {
    return new SeriesNumbers(creditNotes, seller);
  }

  @Bean
  StoredWork<CreditNote> creditNoteWork(
      EnvelopeStore<CreditNote> creditNotes, CreditNoteDesk desk, InstantSource time) {
    Bson requested = Filters.eq(MongoCreditNotes.STAGE, CreditNoteStage.REQUESTED.name());
    return StoredWork.of("credit-note", "/api/credit-notes", creditNotes, CreditNoteStep.READ)
        .waitingForRolesOf(CreditNoteStep.ISSUE, requested)
        .ownedBy("state.requestedBy", CreditNote::requestedBy)
        .ofTeam(note -> note.deal().owner().unit().team())
        .shownAs(
            note -> note.deal().orderNumber(),
            note -> note.credited().gross().toString(),
            note -> note.stage().name())
        .answeredBy((note, caller) -> desk.possible(note, time.instant(), caller));
  }
}
