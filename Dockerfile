# Builds with Docker's BuildKit and with podman: no syntax= line, heredoc, COPY --link or
# --start-interval, which older engines refuse.
ARG MAVEN_IMAGE=maven:3.9-eclipse-temurin-25-noble
ARG RUNTIME_IMAGE=debian:bookworm-slim

# --- 1. the program; its tests and checks run in `mvn verify` ---------------------------------
FROM ${MAVEN_IMAGE} AS build
WORKDIR /src
COPY pom.xml ./
COPY .mvn ./.mvn
COPY config ./config
COPY src/main ./src/main
RUN --mount=type=cache,target=/root/.m2,sharing=locked \
    mvn -B -ntp -q -Pprogram -Dcyclonedx.skip=false package
# The Bot API server of the tests, which asks the program a question below; it does not ship.
COPY src/test/java/org/talksbot/telegram/testserver ./testserver
RUN find testserver -name '*.java' ! -name '*Test.java' -print0 \
    | xargs -0 javac -d target/testserver -cp 'target/program/lib/*'

# --- 2. a Java runtime of the modules that the program and its libraries ask for --------------
FROM ${MAVEN_IMAGE} AS jre
RUN jlink --add-modules java.base,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.jcmd,jdk.jfr,jdk.localedata,jdk.management,jdk.net,jdk.unsupported,jdk.zipfs \
          --include-locales=en,ar --strip-java-debug-attributes --no-header-files --no-man-pages \
          --output /jre

# --- 3. what ships ----------------------------------------------------------------------------
FROM ${RUNTIME_IMAGE} AS runtime
ENV JAVA_HOME=/opt/java \
    PATH=/opt/java/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    LANG=C.UTF-8 LC_ALL=C.UTF-8
COPY --from=jre /jre /opt/java
WORKDIR /app
COPY --from=build /src/target/program/lib ./lib
COPY --from=build /src/target/program/talks-bot.jar /src/target/program/talks-bot.cdx.json ./
COPY jvm.opts LICENSE ./
COPY config ./config
COPY corpus ./corpus
# Serves: indexes the corpus, answers through a Bot API server and stops when it is told, or the
# image is not made. What the runtime learns meanwhile goes into the cache for a fast start.
RUN --mount=type=bind,from=build,source=/src/target/testserver,target=/tmp/testserver \
    set -e; \
    java -cp '/tmp/testserver:/app/lib/*' org.talksbot.telegram.testserver.TestBotApiMain 0 120 \
      'متى التقى بيرنز وناريشكين في أنقرة؟' /start 'شكرا' >/tmp/answers & server=$!; \
    until [ -s /tmp/answers ]; do kill -0 $server; sleep 0.1; done; \
    TELEGRAM_BOT_TOKEN=4200:Test_token-that-must-not-be-logged TALKSBOT_MANAGEMENT_PORT=0 \
    TALKSBOT_TELEGRAM_API_URL=http://127.0.0.1:$(head -n 1 /tmp/answers) \
    java @/app/jvm.opts -XX:AOTCacheOutput=/app/start.aot -Dtalksbot.home=/app \
      -jar /app/talks-bot.jar serve --data /tmp/check & bot=$!; \
    wait $server; grep -q 'نوفمبر' /tmp/answers; kill $bot; wait $bot; \
    test -s /app/start.aot; rm -rf /tmp/check /tmp/answers
# The state of the bot: a volume of the user that runs it, among the folders made for writing.
RUN mkdir -m 700 /var/tmp/talks-bot && chown 10001:10001 /var/tmp/talks-bot \
    && ln -s /var/tmp/talks-bot /data
ENV TALKSBOT_DATA=/data \
    TALKSBOT_TELEGRAM_HEARTBEAT=/tmp/talks-bot.heartbeat
VOLUME ["/data"]
ARG VERSION=1.0.0-SNAPSHOT
ARG REVISION=unknown
LABEL org.opencontainers.image.title="talks-bot" \
      org.opencontainers.image.description="Answers Arabic questions about the Russian-American talks with sentences quoted word for word" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.licenses="Apache-2.0"
USER 10001:10001
STOPSIGNAL SIGTERM
# Every successful poll touches the heartbeat file, and a poll holds 50 seconds at most: no second
# JVM, no curl and no port are needed to see whether the bot still reaches Telegram.
HEALTHCHECK --interval=15s --timeout=5s --start-period=75s --retries=3 \
  CMD ["/bin/sh", "-c", "test -n \"$(find \"$TALKSBOT_TELEGRAM_HEARTBEAT\" -newermt '-120 seconds' 2>/dev/null)\""]
ENTRYPOINT ["java", "@/app/jvm.opts", "-XX:AOTCache=/app/start.aot", "-Dtalksbot.home=/app", "-jar", "/app/talks-bot.jar"]
CMD ["serve"]
