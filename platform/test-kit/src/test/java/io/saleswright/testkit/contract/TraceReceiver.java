package io.saleswright.testkit.contract;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes spans as a collector does (OTLP over HTTP, protobuf), and keeps what they are called. */
final class TraceReceiver implements AutoCloseable {

  /** A span of OTLP begins with the id of its trace, 16 bytes, and its own, 8 bytes. */
  private static final byte[] TRACE_ID = {0x0a, 0x10};

  private static final int TRACE_BYTES = 16;
  private static final int SPAN_BYTES = 8;
  private static final int SPAN_ID = 0x12;
  private static final int PARENT_ID = 0x22;
  private static final int NAME = 0x2a;

  private final List<Span> spans = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  /**
   * A span.
   *
   * @param parent empty where it has none
   */
  record Span(String trace, String id, String parent, String name) {}

  TraceReceiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/traces", this::take);
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
  }

  /** The spans of a trace that have come so far. */
  List<Span> of(String trace) {
    return spans.stream().filter(span -> span.trace().equals(trace)).toList();
  }

  private void take(HttpExchange exchange) throws IOException {
    read(exchange.getRequestBody().readAllBytes());
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  private void read(byte[] message) {
    int span = TRACE_ID.length + TRACE_BYTES;
    for (int at = 0; at + span + 2 + SPAN_BYTES < message.length; at++) {
      if (message[at] == TRACE_ID[0]
          && message[at + 1] == TRACE_ID[1]
          && message[at + span] == SPAN_ID
          && message[at + span + 1] == SPAN_BYTES) {
        read(message, at + TRACE_ID.length);
      }
    }
  }

  private void read(byte[] message, int begin) {
    int at = begin + TRACE_BYTES + 2;
    String trace = hex(message, begin, TRACE_BYTES);
    String id = hex(message, at, SPAN_BYTES);
    String parent = "";
    at += SPAN_BYTES;
    if (message[at] == PARENT_ID) {
      parent = hex(message, at + 2, SPAN_BYTES);
      at += 2 + SPAN_BYTES;
    }
    if (message[at] == NAME) {
      String name = new String(message, at + 2, message[at + 1], StandardCharsets.UTF_8);
      spans.add(new Span(trace, id, parent, name));
    }
  }

  private static String hex(byte[] message, int begin, int length) {
    return HexFormat.of().formatHex(Arrays.copyOfRange(message, begin, begin + length));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
