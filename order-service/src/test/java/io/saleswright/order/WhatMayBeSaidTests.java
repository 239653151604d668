package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** Refusals say what may be said instead, in the reader's language. */
class WhatMayBeSaidTests extends OrderServiceFixture {

  private static final String LANGUAGE = "Accept-Language";

  private final AnOrder orders = new AnOrder(this);

  @Test
  void aFilterOfAnotherNameIsRefusedBesideThoseThatThereAre() {
    Answer answer = as("sales-support").get("/api/orders?customer=c-1").expect(400);

    assertThat(answer.text("errors/0/field")).isEqualTo("customer");
    assertThat(answer.text("errors/0/message"))
        .startsWith("is no parameter here; there are ")
        .contains("customerId", "salesperson", "state");
  }

  @Test
  void aStateThatThereIsNotIsRefusedWithAllThatThereAre() {
    Answer answer = as("sales-support").get("/api/orders?state=Nope").expect(400);

    assertThat(answer.text("errors/0/message"))
        .startsWith("must be one of RECEIVED, VERIFYING, ")
        .endsWith("CANCELLED");
  }

  @Test
  void aQuantityWithTooManyDecimalsIsToldHowManyThereMayBe() {
    String body =
        AnOrder.body(unique("C"), orders.product())
            .replace("\"quantity\":3", "\"quantity\":0.0005");

    Answer english = as("sales-rep").post("/api/orders", body).expect(400);
    Answer chinese = as("sales-rep").with(LANGUAGE, "zh-CN").post("/api/orders", body).expect(400);

    assertThat(english.text("errors/0/message")).startsWith("must have at most 3 decimals");
    assertThat(chinese.text("errors/0/message")).startsWith("小数点后最多 3 位");
  }

  @Test
  void rulesOfTheBusinessSpeakChinese() {
    String id = orders.received();
    String past =
        AnOrder.body(unique("C"), orders.product())
            .replaceAll("\"requestedShipDate\":\"[^\"]+\"", "\"requestedShipDate\":\"2020-01-01\"");

    Answer date = as("sales-rep").with(LANGUAGE, "zh").post("/api/orders", past).expect(400);
    Answer step =
        as("sales-support")
            .with(LANGUAGE, "zh")
            .post("/api/orders/" + id + "/shipment-release", "")
            .expect(409);
    Answer role =
        as("warehouse")
            .with(LANGUAGE, "zh")
            .post("/api/orders/" + id + "/shipment-release", "")
            .expect(403);

    assertThat(date.text("errors/0/rule")).isEqualTo("ORD-16");
    assertThat(date.text("errors/0/message")).isEqualTo("不得早于今天");
    assertThat(step.text("detail")).contains("已接单", "发货准备").doesNotContainPattern("[A-Z_]{4,}");
    assertThat(role.text("detail")).contains("内勤").doesNotContain("sales-support");
  }

  @Test
  void policiesAreDescribedInTheReadersLanguage() {
    Answer english = as("admin").get("/api/admin/policies/order").expect(200);
    Answer chinese =
        as("admin").with(LANGUAGE, "zh-CN").get("/api/admin/policies/order").expect(200);

    assertThat(english.body().path("values").findValuesAsString("description"))
        .contains("How long verification may take from receipt");
    assertThat(chinese.body().path("values").findValuesAsString("description"))
        .isNotEmpty()
        .allSatisfy(description -> assertThat(description).containsPattern("\\p{IsHan}"));
  }
}
