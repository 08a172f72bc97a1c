package org.talksbot.search.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.TimeValue;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.talksbot.search.IndexException;

/** Sets up the connections to the nodes. */
final class ClusterTransport {
  private static final int CONNECT_SECONDS = 1;
  /** How exactly silence is timed. */
  private static final TimeValue LOOK = TimeValue.ofMilliseconds(100);
  private static final int CONNECTIONS_PER_NODE = 64;

  private ClusterTransport() {}

  /**
   * Connections that are opened when they are needed.
   *
   * @throws IndexException where the file of trusted certificates cannot be read
   */
  static OpenSearchTransport of(OpenSearchSettings settings) {
    HttpHost[] hosts = settings.hosts()
        .stream()
        .map(uri -> new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort()))
        .toArray(HttpHost[]::new);
    ApacheHttpClient5TransportBuilder builder = ApacheHttpClient5TransportBuilder.builder(hosts);
    PoolingAsyncClientConnectionManager connections = connections(settings);
    builder.setHttpClientConfigCallback(client -> client.setConnectionManager(connections)
        .setIOReactorConfig(IOReactorConfig.custom().setSelectInterval(LOOK).build()));
    OpenSearchSettings.Login login = settings.login();
    if (login != null) {
      builder.setDefaultHeaders(new Header[]{authorization(login)});
    }
    return builder.build();
  }

  private static PoolingAsyncClientConnectionManager connections(OpenSearchSettings settings) {
    var connections = PoolingAsyncClientConnectionManagerBuilder.create()
        .setMaxConnPerRoute(CONNECTIONS_PER_NODE)
        .setMaxConnTotal(CONNECTIONS_PER_NODE * settings.hosts().size())
        .setDefaultConnectionConfig(ConnectionConfig.custom()
            .setConnectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
            .build());
    Path certificate = settings.certificate();
    if (certificate != null) {
      connections.setTlsStrategy(ClientTlsStrategyBuilder.create()
          .setSslContext(trusting(certificate))
          .buildAsync());
    }
    return connections.build();
  }

  private static SSLContext trusting(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null);
      int number = 0;
      for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        trusted.setCertificateEntry(Integer.toString(number++), each);
      }
      TrustManagerFactory managers = TrustManagerFactory
          .getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IndexException("search.certificate: " + file
          + " holds no certificates in PEM form: " + ClusterFailures.reason(e), e);
    }
  }

  private static Header authorization(OpenSearchSettings.Login login) {
    String both = login.user() + ':' + login.password();
    return new BasicHeader("Authorization",
        "Basic " + Base64.getEncoder().encodeToString(both.getBytes(UTF_8)));
  }
}
