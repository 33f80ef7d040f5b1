/**
 * Products and services that stand in brackets behind a measure as people's names do ("Alert on the queue (Datadog)"), lower
 * case. They are written with a capital and do things in sentences, so nothing but their names tells them from people.
 */
export const PRODUCTS: ReadonlySet<string> = new Set(
  `airflow alertmanager alloy amplify android ansible apache argo argocd artifactory asana athena atlassian auth0 aurora aws azure
  bamboo bigquery bitbucket buildkite caddy calico cassandra celery ceph certbot chef chrome cilium circleci clickhouse cloudflare
  cloudformation cloudfront cloudwatch cognito confluence consul coredns cypress databricks datadog debezium discord django docker
  dynamodb elasticsearch envoy etcd express falco fastly figma firebase flink flux gatling gcp gerrit git gitea github gitlab google
  grafana graylog gunicorn hadoop haproxy harbor hashicorp helm heroku honeycomb hubspot influxdb istio jaeger java javascript jenkins
  jest jira k6 kafka karpenter keycloak kibana kong kubernetes kyverno lambda linear linkerd linux loki mariadb memcached metabase
  microsoft mimir mongo mongodb mysql nagios netlify newrelic nexus nginx node nodejs nomad notion okta opensearch opentelemetry opsgenie
  oracle packer pagerduty pgbouncer php pingdom playwright postgres postgresql postman prometheus puppet python rabbitmq rails react
  redis redshift renovate route53 rundeck rust s3 sage salesforce saltstack selenium sendgrid sentry servicenow shopify slack snowflake
  snyk sonarqube spark splunk sqs statuspage stripe supabase tailscale teams telegraf telegram tempo terraform thanos tomcat traefik
  trello trivy twilio ubuntu uptimerobot vault velero vercel victorops windows wordpress zabbix zendesk zookeeper`
    .trim()
    .split(/\s+/),
)
