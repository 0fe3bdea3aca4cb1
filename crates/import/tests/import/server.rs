//! Imports a region over HTTP.

use std::{
    future::Future,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    extract::Request,
    http::{StatusCode, header::USER_AGENT},
};
use lotse_import::{ImportError, LossKind, RegionResponses, draft_integreat};

use lotse_testing::town::{REGION, TownFolder, region, responses, saved};

type Asked = Arc<Mutex<Vec<String>>>;

/// A CMS with the saved responses, but no imprint in Arabic.
fn response(request: &Request, asked: &Asked) -> Result<Vec<u8>, StatusCode> {
    let path = request.uri().path().to_owned();
    let agent = request.headers()[USER_AGENT].to_str().unwrap().to_owned();
    asked
        .lock()
        .unwrap()
        .push(format!("{} {agent}", request.uri()));
    let parts: Vec<&str> = path.trim_matches('/').split('/').skip(2).collect();
    let file = match parts[..] {
        ["regions"] => "regions.json".to_owned(),
        [region, "languages"] => format!("{region}_languages.json"),
        [_, "ar", "imprint"] => return Err(StatusCode::NOT_FOUND),
        [region, language, collection] => format!("{region}_{language}_{collection}.json"),
        _ => return Err(StatusCode::NOT_FOUND),
    };
    std::fs::read(saved().join(file)).map_err(|_| StatusCode::NOT_FOUND)
}

/// Runs a test against the server; returns the requests.
fn with_server<F: Future>(test: impl FnOnce(String) -> F) -> (F::Output, Vec<String>) {
    let asked = Asked::default();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let output = runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let log = Arc::clone(&asked);
        let app = Router::new().fallback(move |request: Request| {
            let response = response(&request, &log);
            async move { response }
        });
        tokio::spawn(async move { axum::serve(listener, app).await });
        test(format!("http://{address}")).await
    });
    let asked = asked.lock().unwrap().clone();
    (output, asked)
}

#[test]
fn a_server_is_asked_for_the_same_that_a_folder_holds() {
    let (fetched, asked) =
        with_server(|base| async move { RegionResponses::fetch(&base, REGION).await.unwrap() });
    let (by_server, by_folder) = (TownFolder::without_pack(), TownFolder::without_pack());
    let (losses, _) = by_server.put(draft_integreat(&fetched, &by_server.folder(), &region()));
    by_folder.put(draft_integreat(
        &responses(),
        &by_folder.folder(),
        &region(),
    ));
    assert_eq!(by_server.files(), by_folder.files());
    assert_eq!(losses.count(LossKind::Refused), 1, "the imprint in Arabic");
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(
        asked[0],
        format!("/api/v3/regions/ Lotse/{version} (lotse-pack import)")
    );
    assert!(
        asked
            .iter()
            .any(|asked| asked.contains("/de/events/?combine_recurring=True "))
    );
    assert_eq!(asked.len(), 2 + 3 * 4, "each request once");
}

#[test]
fn a_region_that_is_not_there_is_an_error_that_says_so() {
    let (error, _) =
        with_server(
            |base| async move { RegionResponses::fetch(&base, "nirgends").await.unwrap_err() },
        );
    assert!(error.to_string().contains("nirgends"), "{error}");
}

#[test]
fn only_https_is_asked() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for base in ["http://cms.integreat-app.de", "ftp://a.de", "cms"] {
        let error = runtime
            .block_on(RegionResponses::fetch(base, REGION))
            .unwrap_err();
        assert!(matches!(error, ImportError::Address(_)), "{error}");
    }
}
