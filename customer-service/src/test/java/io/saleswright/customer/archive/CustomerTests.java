package io.saleswright.customer.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerTests {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  @Test
  void registrationTellsWhoIsResponsible() {
    Change<Customer> registration = Files.registered(Files.company("华夏家居有限公司"), "rep-1");

    assertThat(registration.events())
        .containsExactly(
            new CustomerRegistered(
                Files.ID,
                Files.NUMBER,
                "华夏家居有限公司",
                CustomerKind.COMPANY,
                "South",
                "rep-1",
                "sales-support-1"));
    assertThat(registration.state().latestEdit()).isNull();
  }

  @Test
  void eventsCarryNoPersonalData() {
    Change<Customer> registration = Files.registered(Files.dealer("东方专卖店"), "rep-1");

    assertThat(registration.events().toString())
        .doesNotContain("王强", "5555", "778899", "wq@", "南京路");
  }

  @Test
  void editRemembersOldAndNewValue() {
    Customer customer = Files.owned(Files.company("华夏家居"), "rep-1");

    Change<Customer> change =
        customer.edit(Files.ID, edit(Files.withPhone(Files.company("华夏家居集团"), "0755-1234 5678")));

    assertThat(change.edited()).isTrue();
    assertThat(change.events())
        .containsExactly(
            new CustomerChanged(
                Files.ID, "华夏家居集团", CustomerKind.COMPANY, "South", "rep-1", "rep-1"));
    Edit made = change.state().latestEdit();
    assertThat(made.number()).isEqualTo(1);
    assertThat(made.by()).isEqualTo("rep-1");
    assertThat(made.at()).isEqualTo(NOON);
    assertThat(made.changes())
        .containsExactly(
            new FieldChange("name", "华夏家居", "华夏家居集团"),
            new FieldChange("contacts[0].phone", "0755-8888 6666", "0755-1234 5678"));
  }

  @Test
  void editTellsWhatWasTakenAway() {
    Customer customer = Files.owned(Files.dealer("东方专卖店"), "rep-1");
    Profile asCompany =
        new Profile("东方专卖店", CustomerKind.COMPANY, "East", List.of(), List.of(), null);

    Edit made = customer.edit(Files.ID, edit(asCompany)).state().latestEdit();

    assertThat(made.changes())
        .contains(
            new FieldChange("kind", "DEALER", "COMPANY"),
            new FieldChange("dealer.floor", "3F", null));
  }

  @Test
  void sameContentIsNoEdit() {
    Customer customer = Files.owned(Files.company("华夏家居"), "rep-1");

    Change<Customer> change = customer.edit(Files.ID, edit(Files.company(" 华夏家居 ")));

    assertThat(change.effective()).isFalse();
    assertThat(change.events()).isEmpty();
  }

  @Test
  void editsAreNumbered() {
    Customer customer = Files.owned(Files.company("A"), "rep-1");

    Customer twice =
        customer
            .edit(Files.ID, edit(Files.company("B")))
            .state()
            .edit(Files.ID, edit(Files.company("C")))
            .state();

    assertThat(twice.latestEdit().number()).isEqualTo(2);
    assertThat(twice.latestEdit().changes()).containsExactly(new FieldChange("name", "B", "C"));
  }

  @Test
  void handOverTellsFromWhomToWhomAndWhy() {
    Customer customer = Files.owned(Files.company("华夏家居"), "rep-1");

    Change<Customer> change = customer.handOver(Files.ID, handOver("rep-2", "rep-1 leaves"));

    assertThat(change.state().owner()).isEqualTo("rep-2");
    assertThat(change.edited()).isTrue();
    assertThat(change.events())
        .containsExactly(
            new CustomerOwnerChanged(Files.ID, "rep-2", "rep-1", "rep-1 leaves", "manager"));
    assertThat(change.state().latestEdit().reason()).isEqualTo("rep-1 leaves");
    assertThat(change.state().latestEdit().changes())
        .containsExactly(new FieldChange("owner", "rep-1", "rep-2"));
  }

  @Test
  void refusesToHandOverToTheOwner() {
    Customer customer = Files.owned(Files.company("华夏家居"), "rep-1");

    assertThatThrownBy(() -> customer.handOver(Files.ID, handOver("rep-1", "again")))
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("CUS-24"));
  }

  @Test
  void handOverNeedsAReason() {
    assertThatThrownBy(() -> handOver("rep-2", "  "))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            input -> assertThat(input.errors().getFirst().field()).isEqualTo("reason"));
  }

  private static EditCustomer edit(Profile profile) {
    return new EditCustomer(profile, "rep-1", NOON);
  }

  private static HandOverCustomer handOver(String owner, String reason) {
    return new HandOverCustomer(owner, reason, "manager", NOON);
  }
}
