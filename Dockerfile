# docker build -t asyncmend . && docker run --rm -v "$PWD:/code" --user "$(id -u):$(id -g)" asyncmend check
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /asyncmend
COPY . .
RUN mvn -q -B -ntp -Pfast -DskipTests -Dmaven.test.skip=true -Dasyncmend.fast.directory=/asyncmend/out package

FROM eclipse-temurin:17-jre
# git is for --since, --staged and suggestions how to undo.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /asyncmend/asyncmend /opt/asyncmend/asyncmend
COPY --from=build /asyncmend/out/asyncmend.jar /opt/asyncmend/target/asyncmend.jar
# The first run makes the archive of classes, for all runs to come.
RUN ln -s /opt/asyncmend/asyncmend /usr/local/bin/asyncmend && asyncmend --version
# Nobody in particular: --user says whose files it may write.
USER 65534:65534
ENV ASYNCMEND_CACHE_DIR=/tmp/asyncmend
WORKDIR /code
ENTRYPOINT ["asyncmend"]
CMD ["check"]
