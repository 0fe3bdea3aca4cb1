//! A relay moves from SQLite to PostgreSQL unnoticed.

use anyhow::Result;
use lotse_app::MessageStateView;
use lotse_testing::PostgresCluster;
use lotse_tests::{RelayProcess, Talker, move_store, quick_folder};

#[test]
fn a_relay_moves_to_postgresql_with_what_waits_in_it() -> Result<()> {
    let runtime = tokio::runtime::Runtime::new()?;
    let cluster = PostgresCluster::start();
    let database = runtime.block_on(cluster.database());
    let folder = quick_folder();
    let relay = RelayProcess::start(folder.path())?;
    let address = relay.url.authority().to_owned();
    let berta = Talker::open(&folder.path().join("berta"), "de")?;
    berta.become_mentor(&relay.ticket()?, "Berta")?;
    let amal = Talker::open(&folder.path().join("amal"), "ar")?;
    let link = berta.app.invite()?.link;
    let id = amal.app.accept_invitation(&link, "Amal", false)?;
    amal.app.send_text(&id, "before")?;
    berta.until_heard(&id, &["before"])?;
    amal.until_all(&id, MessageStateView::Received)?;

    let home = amal.close();
    berta.app.send_text(&id, "waits while the relay moves")?;
    berta.until_all(&id, MessageStateView::Sent)?;
    relay.stop()?;
    move_store(folder.path(), "lotse-relay.db", &database)?;
    let relay = RelayProcess::start_at(folder.path(), &database, &address)?;

    let amal = Talker::open(&home, "ar")?;
    amal.until_heard(&id, &["waits while the relay moves"])?;
    amal.app.send_text(&id, "after")?;
    berta.app.nudge();
    berta.until_heard(&id, &["before", "after"])?;
    berta.until_all(&id, MessageStateView::Received)?;
    relay.stop()
}
