package io.saleswright.testkit.contract;

import io.saleswright.platform.notice.NoticeKind;
import java.util.Set;

/** What people are told of tickets. */
enum TicketNotice implements NoticeKind {
  TICKET_TOLD,
  TICKET_LATE;

  @Override
  public String rule() {
    return "TST-01";
  }

  @Override
  public Set<String> parameters() {
    return Set.of("step", "due");
  }
}
