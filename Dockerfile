# Builds the site, then keeps of it what a server needs: the built folder and Node. `docker compose up` does all of it.
FROM node:24.22.3-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:24.22.3-alpine3.24 AS node

# Neither npm nor a package: the server is one file.
FROM alpine:3.24.3
COPY --from=node /usr/local/bin/node /usr/local/bin/
COPY --from=node /usr/lib/libstdc++.so.6 /usr/lib/libgcc_s.so.1 /usr/lib/
WORKDIR /site
COPY --from=build /site/.assay .assay
USER 65534:65534
ENV NODE_ENV=production NODE_OPTIONS=--max-semi-space-size=32 PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:3000/api/v1/health"]
CMD ["sh", "-c", "export SITE_FOLDER=.assay/$(cat .assay/current) && exec node $SITE_FOLDER/server.mjs"]
