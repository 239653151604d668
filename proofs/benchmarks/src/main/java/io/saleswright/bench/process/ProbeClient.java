package io.saleswright.bench.process;

import io.saleswright.bench.load.HttpConnection;
import io.saleswright.bench.load.HttpMessage;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the probes of a running service. */
public final class ProbeClient {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

  private final Site site;
  private final String service;

  public ProbeClient(Site site, String service) {
    this.site = site;
    this.service = service;
  }

  /** Lets the service's consumers rest. */
  public void restConsumers() throws IOException {
    command("/probe/consumers/rest");
  }

  /** Lets the service's consumers work again. */
  public void workConsumers() throws IOException {
    command("/probe/consumers/work");
  }

  /** What the service asks its store while something is done, as its log of queries tells it. */
  public List<String> queriesOf(Asking asking) throws IOException {
    command("/probe/queries/begin");
    try {
      asking.ask();
    } finally {
      command("/probe/queries/end");
    }
    return JSON.readValue(ask("/probe/queries"), TEXTS);
  }

  /** Something that asks the service. */
  @FunctionalInterface
  public interface Asking {

    /** Asks. */
    void ask() throws IOException;
  }

  /** Tells a probe to do something that has no answer. */
  public void command(String path) throws IOException {
    exchange(HttpMessage.post(site.uri(service), path, token(), ""), 204);
  }

  /** Asks a probe; returns its JSON. */
  public String ask(String path) throws IOException {
    return exchange(HttpMessage.get(site.uri(service), path, token()), 200);
  }

  private String exchange(HttpMessage message, int expected) throws IOException {
    try (var connection = new HttpConnection(site.uri(service))) {
      int status = connection.exchange(message.bytes());
      if (status != expected) {
        throw new IOException("The probe of " + service + " answered " + status);
      }
      return connection.body();
    }
  }

  private String token() {
    return site.token("bench", "admin");
  }
}
