package io.saleswright.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.NoticeKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeTests {

  private static final Deadline CLOCK = new Deadline("TST-03", Instant.EPOCH);

  private static final Notice.Document DOCUMENT = new Notice.Document("ticket", "t-1", null);
  private static final Notice NOTICE = Notice.of(Kind.MOVED, DOCUMENT).toRole("sales-support");

  private record Moved() {}

  private enum Kind implements NoticeKind {
    MOVED;

    @Override
    public String rule() {
      return "TST-01";
    }

    @Override
    public Set<String> parameters() {
      return Set.of();
    }
  }

  @Test
  void stopsManyClocksAtOnce() {
    Change<String> change =
        Change.none("state").stopping("TST-01").stoppingAll(List.of("TST-02", "TST-03"));

    assertThat(change.stopped()).containsExactly("TST-01", "TST-02", "TST-03");
    assertThat(change.effective()).isTrue();
  }

  @Test
  void stoppingNoneOfTheClocksStaysNothingToDo() {
    assertThat(Change.none("state").stoppingAll(List.of())).isEqualTo(Change.none("state"));
  }

  @Test
  void keepsEventsAndClocksWithAnotherState() {
    Change<String> change =
        Change.to("state")
            .raising(new Moved())
            .noticing(NOTICE)
            .starting(CLOCK)
            .stopping("TST-01")
            .editing();

    assertThat(change.into(7))
        .isEqualTo(
            new Change<>(
                7,
                List.of(new Moved()),
                List.of(NOTICE),
                List.of(CLOCK),
                List.of("TST-01"),
                true,
                true));
  }

  @Test
  void aNoticeIsSomethingToStore() {
    assertThat(Change.none("state").noticing(NOTICE).notices()).containsExactly(NOTICE);
    assertThat(Change.none("state").noticing(NOTICE).effective()).isTrue();
  }

  @Test
  void aNoticeToNobodyIsNone() {
    assertThat(Change.none("state").noticing(Notice.of(Kind.MOVED, DOCUMENT)))
        .isEqualTo(Change.none("state"));
  }

  @Test
  void anotherStateIsSomethingToStore() {
    assertThat(Change.none("state").into("other")).isEqualTo(Change.to("other"));
  }
}
