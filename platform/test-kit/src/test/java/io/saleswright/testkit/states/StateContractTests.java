package io.saleswright.testkit.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.saleswright.platform.json.EventJson;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.EventWriter;
import io.saleswright.platform.relay.OutboxRelays;
import io.saleswright.platform.relay.RelaySettings;
import io.saleswright.testkit.TestStore;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Stores desks, then changes their record in every way and asks whether they can still be read. */
class StateContractTests {

  /** The state as a release stored it. */
  public record Desk(
      String name,
      Wood wood,
      Money price,
      LocalDate madeOn,
      @Nullable String note,
      List<Drawer> drawers,
      Map<String, Drawer> byLabel) {}

  public record Drawer(int width, @Nullable BigDecimal depth, List<Colour> colours) {}

  public enum Wood {
    OAK,
    BEECH
  }

  public enum Colour {
    RED
  }

  public record Renamed(
      String title,
      Wood wood,
      Money price,
      LocalDate madeOn,
      @Nullable String note,
      List<Drawer> drawers,
      Map<String, Drawer> byLabel) {}

  public record Removed(
      Wood wood,
      Money price,
      LocalDate madeOn,
      @Nullable String note,
      List<Drawer> drawers,
      Map<String, Drawer> byLabel) {}

  public record Retyped(
      String name,
      Wood wood,
      BigDecimal price,
      LocalDate madeOn,
      @Nullable String note,
      List<Drawer> drawers,
      Map<String, Drawer> byLabel) {}

  public record NoLongerOptional(
      String name,
      Wood wood,
      Money price,
      LocalDate madeOn,
      String note,
      List<Drawer> drawers,
      Map<String, Drawer> byLabel) {}

  public record WithRequired(
      String name,
      Wood wood,
      Money price,
      LocalDate madeOn,
      @Nullable String note,
      List<Drawer> drawers,
      Map<String, Drawer> byLabel,
      List<String> labels) {}

  public record WithNested(
      String name,
      Wood wood,
      Money price,
      LocalDate madeOn,
      @Nullable String note,
      List<WideDrawer> drawers,
      Map<String, Drawer> byLabel) {}

  public record WideDrawer(
      int width, @Nullable BigDecimal depth, List<Colour> colours, int height) {}

  public record WithoutBeech(
      String name,
      OnlyOak wood,
      Money price,
      LocalDate madeOn,
      @Nullable String note,
      List<Drawer> drawers,
      Map<String, Drawer> byLabel) {}

  public enum OnlyOak {
    OAK
  }

  /** Gains what stored states may lack, and a constant. */
  public record Extended(
      String name,
      MoreWood wood,
      Money price,
      LocalDate madeOn,
      @Nullable String note,
      List<Drawer> drawers,
      Map<String, Drawer> byLabel,
      @Nullable Drawer spare) {}

  public enum MoreWood {
    BEECH,
    OAK,
    PINE
  }

  public record Strange(Object anything) {}

  private static final Desk FULL =
      new Desk(
          "corner",
          Wood.BEECH,
          Money.of("99.50", "CNY"),
          LocalDate.of(2026, 11, 22),
          "scratched",
          List.of(new Drawer(40, new BigDecimal("55.5"), List.of(Colour.RED))),
          Map.of("top", new Drawer(20, null, List.of())));
  private static final Desk BARE =
      new Desk(
          "plain",
          Wood.OAK,
          Money.of("10.00", "CNY"),
          LocalDate.of(2026, 11, 23),
          null,
          List.of(),
          Map.of());
  private static final Cause NOW = Cause.internal("test", Instant.parse("2026-11-22T10:00:00Z"));

  static final List<Arguments> BREAKING =
      List.of(
          Arguments.of(Renamed.class, "removed or renamed: desks 1 name required text"),
          Arguments.of(Removed.class, "removed or renamed: desks 1 name required text"),
          Arguments.of(Retyped.class, "was: desks 1 price required object, and is: decimal"),
          Arguments.of(NoLongerOptional.class, "not @Nullable any more"),
          Arguments.of(WithRequired.class, "new and not @Nullable, so stored states lack it"),
          Arguments.of(WithNested.class, "desks 1 drawers[].height required int"),
          Arguments.of(WithoutBeech.class, "and is: enum OAK (without BEECH)"));

  private final MongoDatabase database = TestStore.freshDatabase();
  @TempDir private Path directory;

  @Test
  void aFormatIsNotedWithItsFieldsAndExamples() throws IOException {
    release(desks(Desk.class));

    assertThat(Files.readAllLines(directory.resolve("known-state-fields.txt")))
        .contains(
            "desks 1 wood required enum OAK BEECH",
            "desks 1 price.amount required decimal",
            "desks 1 note optional text",
            "desks 1 drawers required list of object",
            "desks 1 drawers[].colours required list of enum RED",
            "desks 1 byLabel required map of object",
            "desks 1 byLabel{}.width required int");
    assertThat(new StateFiles(directory).examples("desks", 1)).hasSize(1);
    assertThat(check(desks(Desk.class)).problems()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("BREAKING")
  void whatStoredStatesDoNotSurviveIsNamedWithTheRemedy(Class<?> changed, String finding)
      throws IOException {
    release(desks(Desk.class));

    List<String> problems = check(desks(changed)).problems();

    assertThat(problems)
        .anySatisfy(problem ->
            assertThat(problem)
                .contains(finding)
                .contains("add `.upcasting(step)` to the AggregateType of desks"));
    assertThat(check(desks(changed)).breaks()).isEqualTo(problems);
  }

  @Test
  void whatMayBeMissingMayBeAddedOnceItIsNoted() throws IOException {
    release(desks(Desk.class));
    AggregateType<Extended> extended = desks(Extended.class);

    assertThat(check(extended).breaks()).isEmpty();
    assertThat(check(extended).problems())
        .singleElement()
        .asString()
        .contains("-Dsaleswright.states.accept=true");

    check(extended).note();
    assertThat(check(extended).problems()).isEmpty();
  }

  @Test
  void aNewFormatWithAStepReadsTheOldOne() throws IOException {
    release(desks(Desk.class));
    AggregateType<Renamed> renamed =
        desks(Renamed.class)
            .upcasting(old ->
                old.append("title", new BsonString(old.remove("name").asString().getValue())));

    assertThat(check(renamed).problems())
        .anySatisfy(problem -> assertThat(problem).contains("format 2 of desks"));

    check(renamed).note();
    assertThat(check(renamed).problems())
        .singleElement()
        .asString()
        .contains("no example of format 2 of desks");
    stores(database).open(renamed).createAt("new", NOW, _ -> Change.to(renamed()));
    check(renamed).keepExamples(database);
    assertThat(check(renamed).problems()).isEmpty();
    assertThat(check(desks(Desk.class)).breaks())
        .anySatisfy(problem -> assertThat(problem).contains("never taken away"));
  }

  @Test
  void aStepThatForgetsAFieldIsFound() throws IOException {
    release(desks(Desk.class));
    AggregateType<Renamed> renamed = desks(Renamed.class).upcasting(old -> old);
    check(renamed).note();

    assertThat(check(renamed).problems())
        .anySatisfy(problem ->
            assertThat(problem).contains("null after reading an example of format 1", "title"));
  }

  @Test
  void aStepThatFailsIsFound() throws IOException {
    release(desks(Desk.class));
    AggregateType<Desk> failing = desks(Desk.class).upcasting(old -> old.getDocument("missing"));
    check(failing).note();

    assertThat(check(failing).problems())
        .anySatisfy(problem -> assertThat(problem).contains("can't read an example of format 1"));
  }

  @Test
  void aStoreThatNobodyOpensIsMissed() throws IOException {
    release(desks(Desk.class));

    assertThat(new StateCheck(new StateFiles(directory), stored(), List.of()).problems())
        .singleElement()
        .asString()
        .contains("no store is open for desks");
  }

  @Test
  void aStoreThatWasNotNotedIsFound() throws IOException {
    release(desks(Desk.class));
    AggregateType<Drawer> drawers = AggregateType.of("drawers", "drawer", Drawer.class);

    assertThat(check(desks(Desk.class), drawers).problems())
        .anySatisfy(problem -> assertThat(problem).contains("drawers"));
  }

  @Test
  void aServiceNamesAllThatItStores() {
    EnvelopeStores stores = stores(database);
    stores.open(desks(Desk.class));
    stores.open(AggregateType.of("drawers", "drawer", Drawer.class));

    assertThat(stores.types())
        .extracting(AggregateType::collection)
        .containsExactly("desks", "drawers");
  }

  @Test
  void aKindOfValueThatIsNotKnownIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> StateShape.of(desks(Strange.class)))
        .withMessageContaining("Strange.anything");
  }

  /** Stores some desks and notes what they are. */
  private void release(AggregateType<Desk> type) throws IOException {
    var store = stores(database).open(type);
    store.createAt("bare", NOW, _ -> Change.to(BARE));
    store.createAt("full", NOW, _ -> Change.to(FULL));
    StateCheck first = check(type);
    first.note();
    first.keepExamples(database);
  }

  private StateCheck check(AggregateType<?>... types) {
    return new StateCheck(new StateFiles(directory), stored(), List.of(types));
  }

  private static StoredStates stored() {
    MongoDatabase scratch = TestStore.freshDatabase();
    return new StoredStates(stores(scratch), scratch);
  }

  private static EnvelopeStores stores(MongoDatabase database) {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    OutboxRelays idle =
        new OutboxRelays(
            (_, _, _) -> {
              throw new IllegalStateException("nothing is published here");
            },
            database.getCollection("leases", BsonDocument.class),
            RelaySettings.DEFAULTS,
            Clock.systemUTC(),
            meters);
    return new EnvelopeStores(
        database, new EventWriter("test", new EventJson()::write), idle, meters, "test");
  }

  private static <S> AggregateType<S> desks(Class<S> state) {
    return AggregateType.of("desks", "desk", state);
  }

  private static Renamed renamed() {
    return new Renamed(
        FULL.name(),
        FULL.wood(),
        FULL.price(),
        FULL.madeOn(),
        FULL.note(),
        FULL.drawers(),
        FULL.byLabel());
  }
}
