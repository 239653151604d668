package io.saleswright.testkit.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.NoticeKind;
import io.saleswright.testkit.Roles;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.events.EventSchemas;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service's notices must be: each of its kinds is given, what is given follows the one
 * schema of all notices, names people by known roles and by ids, says no more than its kind may,
 * and holds nothing personal.
 */
public interface NoticeContract {

  /** Where the schema of the notices is kept: with whoever shows them. */
  EventSchemas SCHEMAS = new EventSchemas(Path.of("../customer-service/src/main/resources/events"));

  JsonMapper JSON = JsonMapper.builder().build();

  /** The short name of the service. */
  String service();

  /** Every kind of notice that the service gives. */
  List<? extends NoticeKind> noticeKinds();

  /** Brings the running service to give each kind at least once. */
  void tellEveryEvent();

  /** Personal data of those stories, such as an address and a telephone number. */
  List<String> personal();

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  default void peopleAreToldEveryKindAndNothingPersonal() {
    Map<String, NoticeKind> kinds =
        noticeKinds().stream()
            .collect(Collectors.toMap(NoticeKind::slug, Function.<NoticeKind>identity()));
    tellEveryEvent();

    List<JsonNode> given = new ArrayList<>();
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() -> {
          given.clear();
          TestBroker.await(Notice.TOPIC, this::isOurs, 1)
              .forEach(row -> given.add(JSON.readTree(row.value())));
          assertThat(given)
              .extracting(notice -> notice.path("kind").asString())
              .containsAll(kinds.keySet());
        });

    assertThat(given)
        .allSatisfy(notice -> {
          assertThat(SCHEMAS.errors(Notice.TYPE, notice.toString())).isEmpty();
          NoticeKind kind =
              Objects.requireNonNull(kinds.get(notice.path("kind").asString()), notice::toString);
          assertThat(notice.path("rule").asString()).isEqualTo(kind.rule());
          assertThat(kind.parameters()).containsAll(notice.path("parameters").propertyNames());
          assertThat(Roles.OF_PEOPLE).containsAll(notice.path("to").findValuesAsString("role"));
          assertThat(notice.toString()).doesNotContain(personal());
        });
  }

  private boolean isOurs(ConsumerRecord<String, String> row) {
    Header source = row.headers().lastHeader("ce_source");
    return source != null
        && ("/saleswright/" + service()).equals(new String(source.value(), StandardCharsets.UTF_8));
  }
}
