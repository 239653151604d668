package io.saleswright.customer.archive.web;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.phone;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CustomerSearchTests extends RunningService {

  private static final String PATH = "/api/customers";

  @Test
  void findsChineseNamesByAnyPart() {
    String id = register("深圳华夏鸿图家居有限公司", "South", phone());

    assertThat(find("深圳华夏")).contains(id);
    assertThat(find("鸿图")).contains(id);
    assertThat(find("鸿")).contains(id);
    assertThat(find("鸿图 深圳")).contains(id);
    assertThat(find("图鸿")).doesNotContain(id);
    assertThat(find("鸿家")).doesNotContain(id);
  }

  /** Chinese names stand by their sounds among the others; a name without any letter is last. */
  @Test
  void listsByNameAsItSounds() {
    String region = uniqueName();
    String chinese = register("华夏 家居", region, phone());
    String before = register("HUAWEI Store", region, phone());
    String after = register("hubei Trading", region, phone());
    String signs = register("!?*", region, phone());
    String list = PATH + "?region=" + region + "&sort=";

    assertThat(as("sales-support").get(list + "name").expect(200).items("id"))
        .containsExactly(before, chinese, after, signs);
    assertThat(as("sales-support").get(list + "-name").expect(200).items("id"))
        .containsExactly(after, chinese, before, signs);
    Answer first = as("sales-support").get(list + "name&limit=2").expect(200);
    String next = list + "name&limit=2&after=" + first.text("next");
    assertThat(as("sales-support").get(next).expect(200).items("id")).containsExactly(after, signs);
    assertThat(as("sales-support").get(list + "owner").status()).isEqualTo(400);
  }

  @Test
  void signsThatStandApartAreNoWord() {
    String id = register("甲乙丙 乙丁甲乙", "South", phone());

    assertThat(find("甲乙丙")).contains(id);
    assertThat(find("乙丙乙")).doesNotContain(id);
    assertThat(find("丁甲乙丙")).doesNotContain(id);
  }

  @Test
  void findsWithoutCaseWidthAndAccents() {
    String id = register("Almacén İstanbul ＡＢＣ", "South", phone());

    assertThat(find("ALMACEN")).contains(id);
    assertThat(find("istanbul")).contains(id);
    assertThat(find("abc")).contains(id);
    assertThat(find("lmac")).contains(id);
  }

  @Test
  void findsByContactAndTelephoneInAnyNotation() {
    String number = phone();
    String id = register("公司 " + uniqueName(), "South", number);
    String digits = number.replace("-", "");

    assertThat(find(number)).contains(id);
    assertThat(find(digits)).contains(id);
    assertThat(find(digits.substring(2))).contains(id);
    assertThat(find("(" + digits.substring(0, 4) + ") " + digits.substring(4))).contains(id);
    assertThat(find("李娜 " + digits)).contains(id);
  }

  /** CUS-01: digits with signs are no telephone number when they look like none. */
  @Test
  void findsNamesOfDigitsAndSigns() {
    String run = uniqueName();
    String id = register("7-11 Convenience " + run, "South", phone());
    String other = register("公司 " + run, "South", "0755-2711 7110");

    assertThat(find("7-11 " + run)).containsExactly(id);
    assertThat(find("７－１１ " + run)).containsExactly(id);
    assertThat(find("7–11 " + run)).containsExactly(id);
    assertThat(find("0755-2711 7110")).contains(other).doesNotContain(id);
    assertThat(find("711 " + run)).containsExactly(other, id);
  }

  @Test
  void findsByHalfOfATelephoneNumber() {
    String number = phone();
    String id = register("公司 " + uniqueName(), "South", number);

    assertThat(find(number.substring(number.length() - 5))).contains(id);
    assertThat(find(number.substring(0, number.length() - 1))).contains(id);
    assertThat(find("+86 " + number.substring(1))).contains(id);
    assertThat(find(as("finance"), number.substring(number.length() - 6))).doesNotContain(id);
  }

  @Test
  void findsNamesWithSignsHoweverTheyAreTyped() {
    String run = uniqueName();
    String id = register("O’Neill & Sons (A.B.C.) " + run, "South", phone());

    for (String typed :
        List.of("O'Neill", "o’neill", "ONEILL", "O`Neill", "&", "A.B.C.", "abc", "Ｏ'Neill")) {
      assertThat(find(typed + " " + run)).as(typed).containsExactly(id);
    }
  }

  @Test
  void findsChineseNamesByPinyin() {
    String run = uniqueName();
    String id = register("重庆华夏家居 " + run, "South", phone());

    assertThat(find("cqhxjj " + run)).containsExactly(id);
    assertThat(find("hxjj " + run)).containsExactly(id);
    assertThat(find("HuaXia " + run)).containsExactly(id);
    assertThat(find("zqhx " + run)).isEmpty();
  }

  @Test
  void findsByAddress() {
    String run = uniqueName();
    String id = register("公司 " + run, "South", phone());

    assertThat(find("深南 " + run)).containsExactly(id);
    assertThat(find(as("finance"), "深圳 " + run)).containsExactly(id);
  }

  @Test
  void findsByNumber() {
    Answer created = as("sales-support").post(PATH, company()).expect(201);

    assertThat(find(created.text("/number").toLowerCase(Locale.ROOT))).contains(created.id());
  }

  @Test
  void regularExpressionsAreNoQueries() {
    String id = register("公司 (a+b)", "South", phone());

    assertThat(find("(a+b)")).contains(id);
    assertThat(find("公.")).doesNotContain(id);
    assertThat(find("\\E.*")).isEmpty();
  }

  @Test
  void whoMayNotSeeContactsDoesNotFindByThem() {
    String number = phone();
    String id = register("公司 " + uniqueName(), "South", number);

    assertThat(find(as("finance"), number)).isEmpty();
    assertThat(find(as("finance"), "公司")).contains(id);
  }

  @Test
  void narrowsByRegionAndOwner() {
    String region = "R-" + uniqueName();
    Answer mine =
        as("sales-rep").post(PATH, company("公司 " + uniqueName(), region, phone())).expect(201);
    String other = register("公司 " + uniqueName(), region, phone());
    TestHttp support = as("sales-support");

    assertThat(support.get(PATH + "?region=" + region).expect(200).items("id"))
        .containsExactly(other, mine.id());
    assertThat(
            support
                .get(PATH + "?region=" + region + "&owner=DEMO-sales-rep")
                .expect(200)
                .items("id"))
        .containsExactly(mine.id());
    assertThat(as("sales-rep").get(PATH + "?region=" + region).expect(200).items("id"))
        .containsExactly(mine.id());
  }

  /** CUS-32: sales can be cut by channel and interest, because the file says both. */
  @Test
  void findsByChannelInterestAndKind() {
    String channel = "channel " + uniqueName();
    String body =
        company()
            .replaceFirst(
                "\\{", "{\"channel\": \"" + channel + "\", \"interests\": [\"办公椅\", \"沙发\"],");
    Answer file = as("sales-support").post(PATH, body).expect(201);
    String filter = PATH + "?channel=" + channel.replace(" ", "%20");

    assertThat(file.text("/channel")).isEqualTo(channel);
    assertThat(file.body().path("interests").toString()).isEqualTo("[\"办公椅\",\"沙发\"]");
    assertThat(as("finance").get(filter).expect(200).items("id")).containsExactly(file.id());
    assertThat(as("finance").get(filter + "&kind=DEALER").expect(200).items("id")).isEmpty();
    assertThat(as("finance").get(filter + "&kind=COMPANY").expect(200).items("id"))
        .containsExactly(file.id());
    assertThat(find("办公 " + channel)).containsExactly(file.id());
    as("sales-support")
        .put(PATH + "/" + file.id(), body.replace("沙发", "书柜"), "If-Match", file.etag())
        .expect(200);
    Answer edit = as("auditor").get(PATH + "/" + file.id() + "/edits").expect(200);
    assertThat(edit.text("/items/0/changes/0/field")).isEqualTo("interests");
    assertThat(edit.text("/items/0/changes/0/after")).isEqualTo("办公椅, 书柜");
  }

  @Test
  void pagesGoOnWhereTheLastOneEnded() {
    String region = "R-" + uniqueName();
    List<String> registered = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      registered.addFirst(register("公司 " + uniqueName(), region, phone()));
    }

    List<String> seen = new ArrayList<>();
    String next = "";
    do {
      String after = next.isEmpty() ? "" : "&after=" + next;
      Answer page = as("sales-support").get(PATH + "?limit=2&region=" + region + after).expect(200);
      seen.addAll(page.items("id"));
      next = page.text("/next");
    } while (!next.isEmpty());

    assertThat(seen).containsExactlyElementsOf(registered);
  }

  @Test
  void listsAreNewestFirstOnly() {
    as("sales-support").get(PATH + "?sort=created").expect(400);
    as("sales-support").get(PATH + "?sort=-created").expect(200);
  }

  @Test
  void onDuplicateWarnsOrRefuses() {
    as("sales-support").post(PATH + "?onDuplicate=merge", company()).expect(400);
  }

  @Test
  void similarCustomersAreNamedAsAWarning() {
    String number = phone();
    String id = register("公司 " + uniqueName(), "South", number);
    String respelled = number.replace("-", " ");

    Answer created =
        as("sales-support")
            .post(PATH, company("公司 " + uniqueName(), "North", respelled))
            .expect(201);

    assertThat(created.body().path("warnings")).hasSize(1);
    assertThat(created.text("/warnings/0/code")).isEqualTo("similar-customer");
    assertThat(created.text("/warnings/0/id")).isEqualTo(id);
  }

  @Test
  void namesInAnotherSpellingAreSimilar() {
    String name = "Hua Xia " + uniqueName() + " Co., Ltd.";
    String id = register(name, "South", phone());

    Answer created =
        as("sales-support")
            .post(PATH, company(name.toUpperCase(Locale.ROOT).replace(",", ""), "S", phone()))
            .expect(201);

    assertThat(created.text("/warnings/0/id")).isEqualTo(id);
  }

  @Test
  void warningsNameNobodyOutsideOfTheScope() {
    String number = phone();
    register("公司 " + uniqueName(), "South", number);

    Answer created =
        as("sales-rep").post(PATH, company("公司 " + uniqueName(), "South", number)).expect(201);

    assertThat(created.body().path("warnings")).isEmpty();
  }

  @Test
  void similarCustomersAreRefusedOnRequest() {
    String number = phone();
    register("公司 " + uniqueName(), "South", number);

    Answer refused =
        as("sales-support")
            .post(PATH + "?onDuplicate=refuse", company("公司 " + uniqueName(), "South", number))
            .expect(409);

    assertThat(refused.rule()).isEqualTo("CUS-01");
    assertThat(refused.problem()).endsWith("similar-customer");
    assertThat(refused.text("/parameters/similar/0")).startsWith("CU-");
  }

  private String register(String name, String region, String phone) {
    CLOCK.advance(Duration.ofMillis(1));
    return as("sales-support").post(PATH, company(name, region, phone)).expect(201).id();
  }

  private List<String> find(String query) {
    return find(as("sales-support"), query);
  }

  private static List<String> find(TestHttp caller, String query) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return caller.get(PATH + "?limit=200&q=" + encoded).expect(200).items("id");
  }
}
