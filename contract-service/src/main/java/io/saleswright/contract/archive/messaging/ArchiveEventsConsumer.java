package io.saleswright.contract.archive.messaging;

import io.saleswright.contract.archive.EntryNews;
import io.saleswright.contract.entries.Access;
import io.saleswright.contract.entries.CameFrom;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.contract.entries.Shelf;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Consumes what makes entries of the archive by itself. Contracts come on another way, because what
 * happens to those that are not filed concerns nobody here.
 */
@Configuration(proxyBeanMethods = false)
class ArchiveEventsConsumer {

  /** What the archive reads of contract.DealFileCompleted.v1. */
  record DealCompleted(
      String orderId,
      String number,
      String salesperson,
      @Nullable String team,
      @Nullable String region,
      LocalDate paidOn,
      @Nullable List<String> sharedWith,
      @Nullable String contractId) {

    EntryNews.Document document() {
      return new EntryNews.Document(
          EntryRules.DEAL_FILE,
          number,
          new CameFrom(CameFrom.Document.DEAL_FILE, orderId, number),
          new Shelf(null, null, null, null, null),
          access(salesperson, team, region, sharedWith));
    }
  }

  /** What the archive reads of contract.DealFileReassigned.v1. */
  record DealReassigned(
      String orderId,
      String salesperson,
      @Nullable String team,
      @Nullable String region,
      @Nullable List<String> sharedWith) {

    Access access() {
      return ArchiveEventsConsumer.access(salesperson, team, region, sharedWith);
    }
  }

  private static Access access(
      String owner,
      @Nullable String team,
      @Nullable String region,
      @Nullable List<String> sharedWith) {
    return new Access(owner, team, region, sharedWith == null ? List.of() : sharedWith, List.of());
  }

  /** What the archive reads of contract.CompanyRuleIssued.v1. */
  record RuleIssued(String ruleId, int version, String by) {}

  private final EntryNews news;
  private final InstantSource time;

  ArchiveEventsConsumer(EntryNews news, InstantSource time) {
    this.news = news;
    this.time = time;
  }

  @Bean
  Subscription archivedDocuments() {
    return Subscription.named("contract.archive")
        .to("contract.deals.v1", "orderId")
        .to("contract.company-rules.v1", "ruleId")
        .on("contract.DealFileCompleted.v1", DealCompleted.class, this::completed)
        .on("contract.DealFileReassigned.v1", DealReassigned.class, this::reassigned)
        .on("contract.CompanyRuleIssued.v1", RuleIssued.class, this::issued);
  }

  private void issued(ReceivedEvent<RuleIssued> event) {
    RuleIssued told = event.data();
    news.rule(told.ruleId(), told.version(), told.by(), event.cause(time));
  }

  private void reassigned(ReceivedEvent<DealReassigned> event) {
    news.reassigned(event.data().orderId(), event.data().access(), event.cause(time));
  }

  private void completed(ReceivedEvent<DealCompleted> event) {
    DealCompleted told = event.data();
    Cause cause = event.cause(time);
    news.keep(told.document(), told.paidOn(), cause);
    if (told.contractId() != null) {
      news.follow(told.contractId(), cause.followUp());
    }
  }
}
