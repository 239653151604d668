package io.saleswright.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** Finds the address that a request came from, behind the proxies that are trusted. Thread-safe. */
@Component
public final class ClientAddresses {

  private static final String FORWARDED = "X-Forwarded-For";
  private static final int NETWORK = 8;

  private final List<IpAddressMatcher> trusted;

  ClientAddresses(TrustedProxies proxies) {
    this.trusted = proxies.trustedProxies().stream().map(IpAddressMatcher::new).toList();
  }

  /** The caller's address: the last one that no trusted proxy has. */
  public String of(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    for (String before : forwarded(request)) {
      if (!isTrusted(address) || !isAddress(before)) {
        return address;
      }
      address = before;
    }
    return address;
  }

  /**
   * Whose limits the request counts against: the address, or the network of an IPv6 address,
   * because one line has more of these addresses than anybody can count.
   */
  public String lineOf(HttpServletRequest request) {
    String address = of(request);
    return isAddress(address) && InetAddress.ofLiteral(address) instanceof Inet6Address six
        ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK)) + "::/64"
        : address;
  }

  /** The addresses that proxies have added, the nearest first. */
  private static List<String> forwarded(HttpServletRequest request) {
    return Collections.list(request.getHeaders(FORWARDED)).stream()
        .flatMap(header -> Arrays.stream(header.split(",")))
        .map(String::strip)
        .toList()
        .reversed();
  }

  private boolean isTrusted(String address) {
    return trusted.stream().anyMatch(network -> network.matches(address));
  }

  private static boolean isAddress(String text) {
    try {
      InetAddress.ofLiteral(text);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
