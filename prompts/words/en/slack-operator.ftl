# For the operator
slack-no-way-in = Slack is not served: set CHIRON_SLACK_APP_TOKEN for Socket Mode, or CHIRON_SLACK_SIGNING_SECRET for HTTP.
slack-token-refused = Slack refused { $of ->
    [one] the token
   *[other] token { $place } of { $of }
 } in CHIRON_SLACK_BOT_TOKEN ({ $code }), so that workspace is not served. Copy it again from the app's page "OAuth & Permissions".
slack-app-token-refused = Slack refused CHIRON_SLACK_APP_TOKEN ({ $code }), so no events come by Socket Mode.
slack-not-served = Slack is not served: it accepts no token in CHIRON_SLACK_BOT_TOKEN.
slack-away = Slack does not answer ({ $reason }). I keep trying.
