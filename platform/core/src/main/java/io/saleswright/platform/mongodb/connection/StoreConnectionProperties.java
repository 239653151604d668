package io.saleswright.platform.mongodb.connection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a service waits for its store. What the connection string says wins over these.
 *
 * @param findTimeout how long to look for a server that can serve
 * @param connectTimeout how long to wait for a new connection
 * @param readTimeout how long to wait for a reply
 */
@ConfigurationProperties("saleswright.store")
record StoreConnectionProperties(
    @DefaultValue("5s") Duration findTimeout,
    @DefaultValue("2s") Duration connectTimeout,
    @DefaultValue("10s") Duration readTimeout) {}
