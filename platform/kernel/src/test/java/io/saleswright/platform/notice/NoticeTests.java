package io.saleswright.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.saleswright.platform.notice.Notice.Addressee;
import io.saleswright.platform.notice.Notice.Document;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoticeTests {

  private static final Notice NOTICE =
      Notice.of(Kind.TICKET_SOLD, new Document("ticket", "t-1", "T 1"));

  private enum Kind implements NoticeKind {
    TICKET_SOLD;

    @Override
    public String rule() {
      return "TST-01";
    }

    @Override
    public Set<String> parameters() {
      return Set.of("on");
    }
  }

  @Test
  void namesWhoIsToldOnce() {
    assertThat(NOTICE.toRole("r").toStaff("s").toCustomer("c").toStaff("s").to())
        .containsExactly(
            new Addressee("r", null, null),
            new Addressee(null, "s", null),
            new Addressee(null, null, "c"));
    assertThat(NOTICE.toStaff(null).toCustomer(null).to()).isEmpty();
  }

  @Test
  void isOfItsKindAndRule() {
    assertThat(NOTICE.kind()).isEqualTo("ticket-sold");
    assertThat(NOTICE.rule()).isEqualTo("TST-01");
  }

  @Test
  void hasPlainValuesOnly() {
    assertThat(NOTICE.with("on", LocalDate.of(2026, 3, 2)).with("none", null).parameters())
        .containsOnlyKeys("on")
        .containsEntry("on", "2026-03-02");
    assertThat(NOTICE.with("on", "x".repeat(200)).parameters()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NOTICE.with("on", "x".repeat(201)))
        .withMessageContaining("on is too long");
  }
}
