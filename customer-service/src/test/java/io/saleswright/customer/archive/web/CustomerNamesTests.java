package io.saleswright.customer.archive.web;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.phone;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.saleswright.customer.profile.CustomerKind;
import io.saleswright.customer.profile.Profile;
import io.saleswright.customer.search.SearchKeys;
import io.saleswright.testkit.RunningService;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Customers are found by their names among many, and few are looked at (CUS-01). */
class CustomerNamesTests extends RunningService {

  private static final int CUSTOMERS = 3_000;
  private static final int PAGE = 20;
  private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");
  private static final String[] SYLLABLES = {
    "an", "bo", "chen", "dong", "fu", "guang", "hai", "jin", "kang", "lin", "ming", "ning", "ping",
    "qing", "rong", "shan", "tai", "wei", "xin", "yuan", "zhong"
  };
  private static final String CHINESE = "华夏东方远大新光明泰和盛世金山海川宏伟安康福瑞祥云天龙凤江南北京广州杭";

  @Autowired private MongoDatabase database;

  private final Random random = new Random(41);

  @Test
  void areFoundByNameWithoutALookAtMostOfThem() {
    String region = "R-" + uniqueName();
    MongoCollection<BsonDocument> files = database.getCollection("customers", BsonDocument.class);
    BsonDocument template = template(files, region);
    List<String> names = new ArrayList<>();
    try {
      List<BsonDocument> batch = new ArrayList<>();
      for (int i = 0; i < CUSTOMERS; i++) {
        String name = i % 2 == 0 ? latin() + " " + latin() : chinese();
        names.add(name);
        batch.add(copy(template, i, name, region));
      }
      files.insertMany(batch);
      List<BsonDocument> newestFirst = newestFirst(files, region);

      for (int i = 0; i < 4; i++) {
        String latin = names.get(2 * random.nextInt(CUSTOMERS / 2));
        assertFound(newestFirst, region, latin, 2 * PAGE);
        // Others have this part of a name, too, and are passed by until the page is full.
        assertFound(newestFirst, region, latin.substring(0, 5), 10 * PAGE);
        String chinese = names.get(2 * random.nextInt(CUSTOMERS / 2) + 1);
        assertFound(newestFirst, region, chinese, 2 * PAGE);
        assertFound(newestFirst, region, initials(files, chinese), 2 * PAGE);
      }
      // What many have in common is met soon, the newest first.
      assertFound(newestFirst, region, "ch", 5 * PAGE);
    } finally {
      files.deleteMany(Filters.eq("state.profile.region", region));
    }
  }

  private static List<BsonDocument> newestFirst(
      MongoCollection<BsonDocument> files, String region) {
    return files
        .find(Filters.eq("state.profile.region", region))
        .sort(Sorts.descending("created.at", "_id"))
        .projection(Projections.include("state.keys.open"))
        .into(new ArrayList<>());
  }

  /** The same as looking at every file gives, with a look at no more than so many. */
  private void assertFound(List<BsonDocument> files, String region, String typed, int most) {
    List<String> all =
        files.stream()
            .filter(file -> hasAll(open(file), typed))
            .map(file -> file.getString("_id").getValue())
            .limit(PAGE)
            .toList();
    String path =
        "/api/customers?limit=" + PAGE + "&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    as("auditor").get(path).expect(200);

    long before = examined();
    List<String> found = as("auditor").get(path + "&region=" + region).expect(200).items("id");
    long looked = examined() - before;

    assertThat(all).as(typed).isNotEmpty();
    assertThat(found).as(typed).isEqualTo(all);
    assertThat(looked).as("looked at for " + typed).isLessThan(most);
  }

  private static boolean hasAll(String lines, String typed) {
    for (String word : typed.split(" ")) {
      if (lines.lines().noneMatch(line -> line.substring(line.indexOf('\t') + 1).contains(word))) {
        return false;
      }
    }
    return true;
  }

  private static String open(BsonDocument file) {
    return file.getDocument("state").getDocument("keys").getString("open").getValue();
  }

  private static String initials(MongoCollection<BsonDocument> files, String name) {
    BsonDocument file =
        Objects.requireNonNull(files.find(Filters.eq("state.profile.name", name)).first());
    return open(file)
        .lines()
        .filter(line -> line.startsWith("name\t") && line.matches("name\t[a-z]+"))
        .map(line -> line.substring(5))
        .min(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  private BsonDocument template(MongoCollection<BsonDocument> files, String region) {
    String id =
        as("sales-support")
            .post("/api/customers", company("Template " + uniqueName(), region, phone()))
            .expect(201)
            .id();
    await()
        .until(() ->
            files.countDocuments(
                    Filters.and(Filters.eq("_id", id), Filters.exists("pendingSince", false)))
                == 1);
    return Objects.requireNonNull(files.find(Filters.eq("_id", id)).first());
  }

  private static BsonDocument copy(BsonDocument template, int number, String name, String region) {
    SearchKeys keys =
        SearchKeys.of(
            "CN-" + number,
            new Profile(name, CustomerKind.COMPANY, region, List.of(), List.of(), null, null),
            null);
    BsonDocument copy = template.clone();
    copy.put("_id", new BsonString(UUID.randomUUID().toString()));
    copy.getDocument("created")
        .put("at", new BsonDateTime(LONG_AGO.plusSeconds(number).toEpochMilli()));
    BsonDocument state = copy.getDocument("state");
    state.put("number", new BsonString("CN-" + number));
    state.getDocument("profile").put("name", new BsonString(name));
    BsonDocument stored = state.getDocument("keys");
    stored.remove("claims");
    stored.put("grams", texts(keys.grams()));
    stored.put("marks", texts(keys.marks()));
    stored.put("open", new BsonString(keys.open()));
    stored.put("full", new BsonString(keys.full()));
    stored.put("edition", new BsonInt32(SearchKeys.EDITION));
    return copy;
  }

  private static BsonArray texts(List<String> texts) {
    return new BsonArray(texts.stream().map(BsonString::new).toList());
  }

  private String latin() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return name.toString();
  }

  private String chinese() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      name.append(CHINESE.charAt(random.nextInt(CHINESE.length())));
    }
    return name.toString();
  }

  private long examined() {
    Number told =
        database
            .runCommand(new Document("serverStatus", 1))
            .getEmbedded(List.of("metrics", "queryExecutor", "scannedObjects"), Number.class);
    assumeThat(told).as("told by this server").isNotNull();
    return told.longValue();
  }
}
