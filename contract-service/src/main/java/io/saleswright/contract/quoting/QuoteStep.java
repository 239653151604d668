package io.saleswright.contract.quoting;

import static io.saleswright.contract.quoting.QuoteStage.ACCEPTED;
import static io.saleswright.contract.quoting.QuoteStage.CONFIRMING;
import static io.saleswright.contract.quoting.QuoteStage.DECIDING;
import static io.saleswright.contract.quoting.QuoteStage.DRAFT;
import static io.saleswright.contract.quoting.QuoteStage.EXPIRED;
import static io.saleswright.contract.quoting.QuoteStage.OPEN;
import static io.saleswright.contract.quoting.QuoteStage.READY;
import static io.saleswright.contract.quoting.QuoteStage.REJECTED;
import static io.saleswright.contract.quoting.QuoteStage.SENT;
import static io.saleswright.contract.quoting.QuoteStage.UNSENT;
import static io.saleswright.contract.quoting.QuoteStage.WITHDRAWN;
import static io.saleswright.contract.quoting.QuoteStage.WITH_PAPERS;

import io.saleswright.platform.kernel.Step;
import java.util.stream.Stream;

/** The steps of a quote: who may take them, and from where to where they lead. */
public enum QuoteStep implements Step<QuoteStage> {
  BEGIN(by("QUO-04", Roles.WRITERS).to(DRAFT)),
  /** Prepares a quote for another salesperson than it would belong to by itself. */
  BEGIN_FOR(by("QUO-04", "sales-support", "support-supervisor", "sales-manager")),
  /** Whatever was confirmed or agreed falls. */
  EDIT(by("QUO-04", Roles.WRITERS).from(UNSENT).to(DRAFT).otherwise(QuoteRefusal.VERSION_SENT)),
  /** Says whose file it is that a lead has got, or whose customer it is that somebody named. */
  NAME_CUSTOMER(by("QUO-01", Roles.WRITERS).from(OPEN).otherwise(QuoteRefusal.QUOTE_OVER)),
  ASK_DEPARTMENTS(by("QUO-02", Roles.WRITERS).from(DRAFT).to(CONFIRMING)),
  /** The last of the departments decides where it leads; an objection leads back. */
  CONFIRM(
      by("QUO-02", "technical", "production")
          .from(CONFIRMING)
          .to(CONFIRMING, DECIDING, READY, DRAFT)),
  APPROVE(by("QUO-08", Roles.DECIDERS).from(DECIDING).to(DECIDING, READY)),
  /** Gives it back to its author, with a reason. */
  GIVE_BACK(by("QUO-08", Roles.DECIDERS).from(DECIDING).to(DRAFT)),
  SEND(by("QUO-03", Roles.WRITERS).from(READY).to(SENT)),
  /** Begins the next version. */
  OFFER_ANEW(by("QUO-06", Roles.WRITERS).from(SENT, EXPIRED).to(DRAFT)),
  RECORD_ROUND(by("QUO-05", Roles.WRITERS).from(OPEN).otherwise(QuoteRefusal.QUOTE_OVER)),
  LOG_QUESTION(by("QUO-03", Roles.WRITERS).from(OPEN).otherwise(QuoteRefusal.QUOTE_OVER)),
  ANSWER_QUESTION(
      by("QUO-03", Roles.and(Roles.WRITERS, "technical", "production"))
          .from(OPEN)
          .otherwise(QuoteRefusal.QUOTE_OVER)),
  ATTACH(by("DOC-10", Roles.and(Roles.WRITERS, "technical", "production")).from(WITH_PAPERS)),
  /** What belongs to a quote that is over is kept. */
  DETACH(by("DOC-10", Roles.WRITERS).from(OPEN).otherwise(QuoteRefusal.QUOTE_OVER)),
  ACCEPT(by("QUO-07", Roles.WRITERS).from(SENT).to(ACCEPTED)),
  REJECT(by("QUO-07", Roles.WRITERS).from(SENT).to(REJECTED)),
  /** Makes a link behind which the customer answers the newest version by themselves. */
  MAKE_ANSWER_LINK(by("QUO-07", Roles.WRITERS).from(SENT)),
  /** Ends all links to a quote. */
  END_ANSWER_LINKS(by("QUO-07", Roles.WRITERS)),
  /** Its last day is over. */
  EXPIRE(by("QUO-07").from(SENT).to(EXPIRED)),
  WITHDRAW(by("QUO-07", Roles.WRITERS).from(OPEN).to(WITHDRAWN).otherwise(QuoteRefusal.QUOTE_OVER)),
  /** Reads what is left after cost (SEC-01). */
  READ_MARGIN(
      by("SEC-02", "sales-manager", "vp-sales", "general-manager", "auditor").showing("cost")),
  READ(by("SEC-02", Roles.READERS).showing("sales-records")),
  READ_ATTACHMENTS(by("SEC-02", Roles.READERS).showing("sales-records"));

  private final Row<QuoteStage> row;

  QuoteStep(Row<QuoteStage> row) {
    this.row = row;
  }

  @Override
  public Row<QuoteStage> row() {
    return row;
  }

  private static Row<QuoteStage> by(String rule, String... roles) {
    return Step.by(rule, roles);
  }

  /** Roles that several steps share. */
  private static final class Roles {

    static final String[] WRITERS = {
      "sales-rep", "account-manager", "sales-support", "support-supervisor", "sales-manager"
    };
    static final String[] DECIDERS = {"sales-manager", "vp-sales", "general-manager"};
    static final String[] READERS =
        and(WRITERS, "vp-sales", "general-manager", "technical", "production", "auditor");

    static String[] and(String[] roles, String... more) {
      return Stream.of(roles, more).flatMap(Stream::of).toArray(String[]::new);
    }
  }
}
