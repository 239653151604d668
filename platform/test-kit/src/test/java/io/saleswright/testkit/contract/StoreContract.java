package io.saleswright.testkit.contract;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What design 3 asks of a store of aggregates. An implementation says where its server is; every
 * case gets a database of its own.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class StoreContract
    implements CommandCases,
        MemoryCases,
        ClockCases,
        FormCases,
        ProjectionCases,
        QueryCases,
        OutcomeCases,
        RestoredCases {

  private final LookedAt lookedAt = new LookedAt();
  private MongoClient client;
  private StoreFixture fixture;

  /** Where drivers connect to, without the name of a database. */
  protected abstract String uri();

  @BeforeAll
  void connect() {
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri()))
                .addCommandListener(lookedAt)
                .build());
  }

  @AfterAll
  void disconnect() {
    client.close();
  }

  @BeforeEach
  void useNewDatabase() {
    fixture = StoreFixture.on(client);
  }

  @Override
  public final StoreFixture fixture() {
    return fixture;
  }

  @Override
  public final LookedAt lookedAt() {
    return lookedAt;
  }

  @Override
  public final String server() {
    return uri();
  }
}
